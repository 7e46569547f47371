/**
 * Random numbers that are functions of their name: (seed, replication, submodel, entity, occasion).
 *
 * <p>{@link deepurban.random.Stream} makes keys and uniform numbers, {@link deepurban.random.Variates},
 * {@link deepurban.random.QuantileTable} and {@link deepurban.random.Alias} turn one uniform number into one variate by
 * inversion. Nothing here has state, so no draw of one submodel can move a draw of another, comparing a reform with
 * itself gives exactly zero, and results do not depend on the number of threads. Logarithms and exponentials come from
 * {@link StrictMath}, so that every JDK gives the same bits.
 *
 * <p>ODD: design concepts, stochasticity.
 */
package deepurban.random;
