package whom.workspace;

import org.jspecify.annotations.Nullable;

/// Where test mails are posted, as workspace.json says under `smtp`. Never the password: that is asked for, or kept in the system's keyring.
///
/// @param server   `mail.example:587`, or null where it is said each time
/// @param security `none`, `starttls` or `tls`; null for what is usual at that port
/// @param user     who logs in, or null where nobody has to
/// @param from     who mails are from, or null
public record Posting(@Nullable String server, @Nullable String security, @Nullable String user, @Nullable String from) {
    /// Nothing is said.
    public static final Posting NONE = new Posting(null, null, null, null);
}
