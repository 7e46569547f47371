package deepurban.design;

import java.util.List;

/** How points are chosen from the space that factors span. */
public sealed interface Design permits Factorial, LatinHypercube, SobolSequence, Morris, SobolIndices {

    /** Returns how many points there are. */
    long size(List<Factor> factors);

    /** Returns the points, each with a coordinate in [0,1] for each factor. */
    double[][] sample(List<Factor> factors);
}
