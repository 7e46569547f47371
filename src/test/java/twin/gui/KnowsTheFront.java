package twin.gui;

import twin.cli.Front;

/** Nothing depends on the command line. */
final class KnowsTheFront {
    Front front;
}
