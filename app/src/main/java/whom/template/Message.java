package whom.template;

/// One template of a workspace: `templates/<id>.liquid` and its settings in `templates/<id>.json`.
///
/// @param id        the file's name without `.liquid`
/// @param name      what people read
/// @param source    the Liquid of the whole HTML page
/// @param subject   Liquid too; empty when there is none
/// @param preheader Liquid too; empty when there is none
/// @param width     of the page in CSS pixels, 600 unless the settings say otherwise
public record Message(String id, String name, String source, String subject, String preheader, int width) {
    /// The width of an e-mail that does not say otherwise.
    public static final int USUAL_WIDTH = 600;
}
