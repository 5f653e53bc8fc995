package whom.template;

/// One template of a workspace: `templates/<id>.liquid` and its settings in `templates/<id>.json`.
///
/// @param id        the file's name without `.liquid`
/// @param name      what people read
/// @param dialect   what it is written in
/// @param source    of the whole HTML page
/// @param subject   in the same dialect; empty when there is none
/// @param preheader in the same dialect; empty when there is none
/// @param width     of the page in CSS pixels, 600 unless the settings say otherwise
public record Message(String id, String name, Dialect dialect, String source, String subject, String preheader, int width) {
    /// The same, read in another dialect.
    public Message in(Dialect other) {
        return new Message(id, name, other, source, subject, preheader, width);
    }

    /// The width of an e-mail that does not say otherwise.
    public static final int USUAL_WIDTH = 600;
}
