package whom.template;

import org.jspecify.annotations.Nullable;
import whom.template.mapping.Mapping;

/// One template of a workspace: `templates/<id>.liquid`, `.html` or `.mjml`, and its settings in `templates/<id>.json`.
///
/// @param id        the file's name without its ending
/// @param name      what people read
/// @param dialect   what it is written in
/// @param form      what stands around that
/// @param source    of the whole page
/// @param subject   in the same dialect; empty when there is none
/// @param preheader in the same dialect; empty when there is none
/// @param width     of the page in CSS pixels, 600 unless the settings say otherwise
/// @param mapping   further names by which it reads a person
/// @param text      what is sent as plain text beside the page, in the same dialect, from `<id>.txt`; null where that is made of the page
public record Message(String id, String name, Dialect dialect, Form form, String source, String subject, String preheader, int width,
        Mapping mapping, @Nullable String text) {
    /// The width of an e-mail that does not say otherwise.
    public static final int USUAL_WIDTH = 600;

    /// Plain text is made of the page.
    public Message(String id, String name, Dialect dialect, Form form, String source, String subject, String preheader, int width,
            Mapping mapping) {
        this(id, name, dialect, form, source, subject, preheader, width, mapping, null);
    }

    /// A page of HTML that reads people by the names they have.
    public Message(String id, String name, Dialect dialect, String source, String subject, String preheader, int width) {
        this(id, name, dialect, Form.LIQUID, source, subject, preheader, width, Mapping.NONE);
    }

    /// The same, read in another dialect.
    public Message in(Dialect other) {
        return new Message(id, name, other, form, source, subject, preheader, width, mapping, text);
    }

    /// The same with other texts.
    public Message saying(String otherSource, String otherSubject, String otherPreheader) {
        return new Message(id, name, dialect, form, otherSource, otherSubject, otherPreheader, width, mapping, text);
    }

    /// The same with other names.
    public Message with(Mapping other) {
        return new Message(id, name, dialect, form, source, subject, preheader, width, other, text);
    }

    /// The name of its file.
    public String file() {
        return id + form.ending();
    }
}
