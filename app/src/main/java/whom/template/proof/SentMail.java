package whom.template.proof;

/// A mail as it would be sent to one person.
///
/// @param html      the whole page, not made safe
/// @param subject   plain text of one line
/// @param preheader plain text of one line, empty when there is none
/// @param width     of the page in CSS pixels
public record SentMail(String html, String subject, String preheader, int width) {}
