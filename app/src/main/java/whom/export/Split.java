package whom.export;

/// A file for each group of people instead of one for all.
///
/// @param by    what parts them, for the receipt: `variant`, `language`
/// @param group the name of each person's group; people of one name go into one file
public record Split(String by, PerPerson group) {
    /// More files than that are surely a mistake, such as a file for each address.
    static final int MOST = 100;
}
