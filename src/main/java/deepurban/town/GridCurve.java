package deepurban.town;

/**
 * A generalised Hilbert curve: visits every cell of any rectangle once, each step to a neighbouring cell (one diagonal step at
 * most), so that a stretch of the curve is a compact region. Subdistricts and neighbourhoods are such stretches.
 *
 * <p>Algorithm: recursive halving along the longer side, after J. Červený, "gilbert" (2018).
 */
final class GridCurve {

    private final int[] x;
    private final int[] y;
    private int length;

    private GridCurve(int cells) {
        x = new int[cells];
        y = new int[cells];
    }

    /** Returns the curve over a grid of that width and height: {@code [0]} the columns, {@code [1]} the rows, in order. */
    static int[][] over(int width, int height) {
        GridCurve curve = new GridCurve(width * height);
        if (width >= height) {
            curve.fill(0, 0, width, 0, 0, height);
        } else {
            curve.fill(0, 0, 0, height, width, 0);
        }
        return new int[][] {curve.x, curve.y};
    }

    private void fill(int px, int py, int ax, int ay, int bx, int by) {
        int along = Math.abs(ax + ay);
        int across = Math.abs(bx + by);
        int dax = Integer.signum(ax);
        int day = Integer.signum(ay);
        int dbx = Integer.signum(bx);
        int dby = Integer.signum(by);
        if (across == 1) {
            line(px, py, dax, day, along);
        } else if (along == 1) {
            line(px, py, dbx, dby, across);
        } else {
            split(px, py, new int[] {ax, ay, bx, by, dax, day, dbx, dby}, along, across);
        }
    }

    private void line(int px, int py, int dx, int dy, int steps) {
        for (int i = 0; i < steps; i++) {
            x[length] = px + i * dx;
            y[length++] = py + i * dy;
        }
    }

    private void split(int px, int py, int[] v, int along, int across) {
        int halfAx = Math.floorDiv(v[0], 2);
        int halfAy = Math.floorDiv(v[1], 2);
        int halfBx = Math.floorDiv(v[2], 2);
        int halfBy = Math.floorDiv(v[3], 2);
        if (2 * along > 3 * across) {
            if (Math.abs(halfAx + halfAy) % 2 != 0 && along > 2) {
                halfAx += v[4];
                halfAy += v[5];
            }
            fill(px, py, halfAx, halfAy, v[2], v[3]);
            fill(px + halfAx, py + halfAy, v[0] - halfAx, v[1] - halfAy, v[2], v[3]);
            return;
        }
        if (Math.abs(halfBx + halfBy) % 2 != 0 && across > 2) {
            halfBx += v[6];
            halfBy += v[7];
        }
        fill(px, py, halfBx, halfBy, halfAx, halfAy);
        fill(px + halfBx, py + halfBy, v[0], v[1], v[2] - halfBx, v[3] - halfBy);
        fill(
                px + (v[0] - v[4]) + (halfBx - v[6]),
                py + (v[1] - v[5]) + (halfBy - v[7]),
                -halfBx,
                -halfBy,
                -(v[0] - halfAx),
                -(v[1] - halfAy));
    }
}
