package twin.problem.two;

import twin.problem.one.First;

/** The other half. */
public final class Second {
    First first;
}
