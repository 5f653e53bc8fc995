package whom.store;

import org.jspecify.annotations.Nullable;
import whom.profile.Upload;

/// That somebody was written to an upload file, and to which.
///
/// @param folder where the file was put; null for an export of before files were noted
/// @param file   its name, or null as above
public record GivenAway(Upload upload, @Nullable String folder, @Nullable String file) {}
