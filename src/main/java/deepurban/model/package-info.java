/**
 * The model: {@link deepurban.model.DeepUrban} on MASON's schedule, its day plan, and one Steppable a phase.
 *
 * <p>ODD: "Process overview and scheduling".
 */
package deepurban.model;
