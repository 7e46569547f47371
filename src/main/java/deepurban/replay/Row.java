package deepurban.replay;

import deepurban.experiment.RunPlan;
import java.util.List;

/**
 * A run as {@code runs.csv} has it.
 *
 * @param number which row it is, from 1, without the header
 * @param plan the plan that it is part of
 * @param planKey equal for rows of equal plans
 * @param arm index of its arm in the plan
 * @param replication its replication, from 0
 * @param cells the cells of the row
 */
record Row(int number, RunPlan plan, int planKey, int arm, int replication, List<String> cells) {}
