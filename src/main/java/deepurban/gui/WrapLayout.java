package deepurban.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;

/** Parts in rows, as many in a row as there is room for. */
final class WrapLayout implements LayoutManager {

    private final int gap;

    private int lastWidth = -1;

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
        if (parent.getWidth() != lastWidth) {
            lastWidth = parent.getWidth();
            SwingUtilities.invokeLater(parent::revalidate); // its height follows from its width
        }
    }

    private Dimension lay(Container parent, boolean place) {
        int width = parent.getWidth() > 0 ? parent.getWidth() : 1200;
        int y = 0;
        List<Component> row = new ArrayList<>();
        int x = 0;
        for (Component part : parent.getComponents()) {
            if (!part.isVisible()) {
                continue;
            }
            int wide = part.getPreferredSize().width;
            if (!row.isEmpty() && x + wide > width) {
                y += row(row, y, place) + gap;
                row.clear();
                x = 0;
            }
            row.add(part);
            x += wide + gap;
        }
        return new Dimension(width, y + row(row, y, place));
    }

    /** Returns the height of a row; its parts stand in its middle. */
    private int row(List<Component> parts, int y, boolean place) {
        int height = parts.stream()
                .mapToInt(part -> part.getPreferredSize().height)
                .max()
                .orElse(0);
        int x = 0;
        for (Component part : parts) {
            Dimension size = part.getPreferredSize();
            if (place) {
                part.setBounds(x, y + (height - size.height) / 2, size.width, size.height);
            }
            x += size.width + gap;
        }
        return height;
    }
}
