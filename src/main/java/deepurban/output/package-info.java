/**
 * The result folder: CSV and JSON files, each written whole or not at all.
 *
 * <p>What is timed or about the machine stands in {@code manifest.json}, {@code log.txt} and {@code failures.csv} alone; all
 * other files depend on the input only, down to the byte. See docs/reference/results.md.
 */
package deepurban.output;
