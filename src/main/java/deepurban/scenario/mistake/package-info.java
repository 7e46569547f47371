/**
 * What is wrong with the files that a user gave: every mistake with its place, told in English or Chinese.
 *
 * <p>The words stand in {@code deepurban/scenario/messages.properties} and {@code messages_zh.properties}.
 */
package deepurban.scenario.mistake;
