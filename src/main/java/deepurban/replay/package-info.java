/**
 * Runs rows of a result folder again, from the folder alone, and compares what they say with what stands there: the test of a result
 * that anybody can make. Uses no ledger.
 */
package deepurban.replay;
