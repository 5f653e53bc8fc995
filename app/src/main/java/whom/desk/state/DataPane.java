package whom.desk.state;

/// What is found about the data as it is.
public record DataPane(DuplicatesPane duplicates, QualityPane quality) {
    public static final DataPane CLOSED = new DataPane(DuplicatesPane.CLOSED, QualityPane.CLOSED);

    /// Something that goes on in the background.
    ///
    /// @param step  what is done, empty before it began
    /// @param total 0 when that is not known
    public record Running(String step, long done, long total) {
        public static final Running BEGUN = new Running("", 0, 0);

        /// The share that is done, from 0 to 1.
        public double share() {
            return total == 0 ? 0 : Math.clamp((double) done / total, 0, 1);
        }
    }

    /// What was done last and can be taken back, or why nothing can be shown.
    ///
    /// @param undoes whether it can be taken back
    /// @param wrong  whether it is a failure
    public record Said(String text, boolean undoes, boolean wrong) {}
}
