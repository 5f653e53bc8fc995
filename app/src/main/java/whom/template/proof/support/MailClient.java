package whom.template.proof.support;

/// A mail client.
///
/// @param id       family and platform, as in the data: `outlook.windows`
/// @param family   its name: "Outlook"
/// @param platform its name: "Windows"
public record MailClient(String id, String family, String platform) {
    /// As people call it.
    public String name() {
        return platform.startsWith(family) ? platform : family + " (" + platform + ")";
    }
}
