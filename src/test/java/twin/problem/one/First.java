package twin.problem.one;

import twin.problem.two.Second;

/** One half of a circle. */
public final class First {
    Second second;
}
