package deepurban.scenario;

import deepurban.parameters.ModelParameters;
import java.time.LocalDate;

/**
 * The parameters from one date until the next stage.
 *
 * @param from first day
 * @param parameters what holds from its beginning
 */
public record Stage(LocalDate from, ModelParameters parameters) {}
