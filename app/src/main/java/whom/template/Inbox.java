package whom.template;

/// What an inbox shows of a message before it is opened; each plain text of one line.
public record Inbox(String subject, String preheader) {}
