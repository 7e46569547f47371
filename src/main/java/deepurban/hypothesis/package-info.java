/**
 * Hypotheses: claims that are stated in a file with their tests and their part of the parameter space before anything is run, and judged
 * by contrasts of outcomes on common random numbers.
 */
package deepurban.hypothesis;
