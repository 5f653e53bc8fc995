package whom.desk.state;

/// How wide the page is laid out that is looked at.
public enum PageWidth {
    /// A telephone.
    PHONE(375),
    /// A mail in a program with panes.
    MAIL(600),
    /// As wide as the paper is on the screen.
    PANE(0);

    private final int pixels;

    PageWidth(int pixels) {
        this.pixels = pixels;
    }

    /// In CSS pixels.
    ///
    /// @param room what the pane has
    public double of(double room) {
        return this == PANE ? room : pixels;
    }
}
