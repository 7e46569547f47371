/**
 * JSON and YAML as trees that remember where each value was written; merging keeps those places.
 *
 * <p>Whatever a file holds, reading it ends in a tree or in mistakes, never in another exception.
 */
package deepurban.scenario.source;
