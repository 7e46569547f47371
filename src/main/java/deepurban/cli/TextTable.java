package deepurban.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text for terminals: columns as wide as needed, the first one wrapped so that lines fit, Chinese characters
 * counted as two places.
 */
final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 16;

    private final int width;
    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    /** Starts a table of at most {@code width} places; {@code right} marks columns of numbers. */
    TextTable(int width, boolean... right) {
        this.width = width;
        this.right = right;
    }

    TextTable row(String... cells) {
        if (cells.length != right.length && cells.length != 1) {
            throw new IllegalArgumentException(cells.length + " cells in a row of " + right.length);
        }
        rows.add(cells);
        return this;
    }

    @Override
    public String toString() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (String[] cells : rows) {
            if (cells.length == 1) {
                text.append(cells[0]).append('\n');
            } else {
                append(text, cells, widths);
            }
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[right.length];
        int others = 0;
        for (int column = 0; column < widths.length; column++) {
            for (String[] cells : rows) {
                widths[column] = cells.length == 1 ? widths[column] : Math.max(widths[column], places(cells[column]));
            }
            others += column == 0 ? 0 : widths[column] + GAP.length();
        }
        widths[0] = Math.min(widths[0], Math.max(NARROWEST, width - others));
        return widths;
    }

    private void append(StringBuilder text, String[] cells, int[] widths) {
        List<String> first = wrap(cells[0], widths[0]);
        StringBuilder line = new StringBuilder(padded(first.get(0), widths[0], false));
        for (int column = 1; column < cells.length; column++) {
            line.append(GAP).append(padded(cells[column], widths[column], right[column]));
        }
        text.append(line.toString().stripTrailing()).append('\n');
        first.subList(1, first.size()).forEach(rest -> text.append(rest).append('\n'));
    }

    private static String padded(String cell, int width, boolean right) {
        String space = " ".repeat(Math.max(0, width - places(cell)));
        return right ? space + cell : cell + space;
    }

    /** Breaks at spaces, or anywhere between Chinese characters; later lines are indented a little more. */
    private static List<String> wrap(String text, int width) {
        String indent = text.substring(0, text.length() - text.stripLeading().length()) + GAP;
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (places(rest) > width) {
            int end = breakBefore(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = indent + rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int breakBefore(String text, int width) {
        int used = 0;
        int best = 0;
        int i = 0;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            used += places(letter);
            if (used > width) {
                break;
            }
            i += Character.charCount(letter);
            boolean mayBreak = Character.isWhitespace(letter) || isWide(letter);
            if (mayBreak && !text.substring(0, i).isBlank()) {
                best = i;
            }
        }
        return best > 0 ? best : Math.max(i, 1);
    }

    /** Returns how many places of a terminal a text takes. */
    static int places(String text) {
        return text.codePoints().map(TextTable::places).sum();
    }

    private static int places(int letter) {
        return isWide(letter) ? 2 : 1;
    }

    /** The wide and full-width blocks of Unicode's East Asian Width that the program's texts use. */
    private static boolean isWide(int letter) {
        return letter >= 0x1100
                && (letter <= 0x115F
                        || letter >= 0x2E80 && letter <= 0xA4CF
                        || letter >= 0xAC00 && letter <= 0xD7A3
                        || letter >= 0xF900 && letter <= 0xFAFF
                        || letter >= 0xFE30 && letter <= 0xFE6F
                        || letter >= 0xFF00 && letter <= 0xFF60
                        || letter >= 0xFFE0 && letter <= 0xFFE6
                        || letter >= 0x1F300 && letter <= 0x1FAFF
                        || letter >= 0x20000 && letter <= 0x3FFFD);
    }
}
