/**
 * What the runs of a design say about its factors: main effects, screening, Sobol' indices. Pure arithmetic over numbers that are
 * given; a response that is not known is {@code NaN} and never left out without being counted.
 */
package deepurban.sensitivity;
