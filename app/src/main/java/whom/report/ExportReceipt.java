package whom.report;

import java.util.List;

/// What one export target wrote; selected = written + suppressed + rejected + merged.
///
/// @param target what people read: "Mailchimp: win-back"
/// @param preset id of the preset
public record ExportReceipt(String target, String preset, long selected, long written, long suppressed, long rejected, long merged,
        List<File> files) {
    public ExportReceipt {
        files = List.copyOf(files);
    }

    /// One file of it.
    ///
    /// @param name   as it stands in the folder of the exports
    /// @param role   what it is for when it is a companion, such as `suppressed`; empty for the upload itself
    /// @param rows   without the header
    /// @param sha256 in hexadecimal digits
    public record File(String name, String role, long rows, long bytes, String sha256) {}
}
