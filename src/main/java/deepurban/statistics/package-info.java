/**
 * Statistics of runs and of experiments: tallies, time averages, durations with censoring, intervals, paired
 * differences and adjusted p-values.
 *
 * <p>Two kinds of collectors are kept apart so that nobody averages a queue length wrongly: {@link
 * deepurban.statistics.Tally} for observations, {@link deepurban.statistics.TimeAverage} for a level over time. What
 * a run fills ({@code Tally}, {@code TimeAverage}, {@link deepurban.statistics.DurationHistogram}, {@link
 * deepurban.statistics.UnitHistogram}) is mutable, belongs to one thread and has a {@code copy}; what is computed
 * from runs is immutable. {@code NaN} stands for "not known", never for an error.
 *
 * <p>ODD: design concepts, observation.
 */
package deepurban.statistics;
