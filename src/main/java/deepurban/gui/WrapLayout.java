package deepurban.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/** Cards of one size in rows, as many in a row as there is room for. */
final class WrapLayout implements LayoutManager {

    private final int gap;

    WrapLayout(int gap) {
        this.gap = gap;
    }

    @Override
    public void addLayoutComponent(String name, Component part) {
        // knows its parts from their parent
    }

    @Override
    public void removeLayoutComponent(Component part) {
        // knows its parts from their parent
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        return lay(parent, false);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return parent.getComponentCount() == 0
                ? new Dimension()
                : parent.getComponent(0).getPreferredSize();
    }

    @Override
    public void layoutContainer(Container parent) {
        lay(parent, true);
    }

    private Dimension lay(Container parent, boolean place) {
        int width = parent.getWidth() > 0 ? parent.getWidth() : 1200;
        int x = 0;
        int y = 0;
        int row = 0;
        for (Component part : parent.getComponents()) {
            Dimension size = part.getPreferredSize();
            if (x > 0 && x + size.width > width) {
                x = 0;
                y += row + gap;
                row = 0;
            }
            if (place) {
                part.setBounds(x, y, size.width, size.height);
            }
            x += size.width + gap;
            row = Math.max(row, size.height);
        }
        return new Dimension(width, y + row);
    }
}
