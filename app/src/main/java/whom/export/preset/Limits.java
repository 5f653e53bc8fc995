package whom.export.preset;

import org.jspecify.annotations.Nullable;

/// What one file may hold.
///
/// @param rows      people in one file, without the header
/// @param bytes     of one file as it lies on the disk, encoded and packed
/// @param columns   in one file
/// @param leastRows people in all, for a vendor that takes no fewer
/// @param split     whether more people than that go into further files with a header each; else the upload is refused
public record Limits(@Nullable Long rows, @Nullable Long bytes, @Nullable Long columns, long leastRows, boolean split) {
    public static final Limits NONE = new Limits(null, null, null, 0, true);
}
