package deepurban.gui.look;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** A column for a scroll pane: as wide as it is seen, as high as it needs; each part as high as it wants to be. */
public final class FollowsWidth extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int LINE = 24;

    /** Makes an empty column. */
    public FollowsWidth() {
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setBackground(Theme.CARD);
    }

    @Override
    protected void addImpl(Component part, Object constraints, int index) {
        if (part instanceof JComponent component) {
            component.setAlignmentX(LEFT_ALIGNMENT);
        }
        super.addImpl(part, constraints, index);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
