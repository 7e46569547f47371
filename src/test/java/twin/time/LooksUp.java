package twin.time;

import twin.model.DeepUrban;

/** A lower layer that knows a higher one. */
final class LooksUp {
    DeepUrban model;
}
