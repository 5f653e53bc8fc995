package whom.desk.writing;

/// What a piece of a template's source is, which decides its colour.
public enum Tint {
    /// What is printed as it stands, and the space between everything else.
    TEXT("text"),
    /// `<td`, `>`, `</td>`.
    MARKUP("markup"),
    /// The name of an attribute of HTML.
    ATTRIBUTE("attribute"),
    /// Its value, and what stands within quotes in an expression.
    VALUE("value"),
    /// What nobody gets to see.
    COMMENT("comment"),
    /// `{{`, `%}`, `*|`.
    DELIMITER("delimiter"),
    /// The name of a tag, and words such as `and`.
    KEYWORD("keyword"),
    /// A variable.
    NAME("name"),
    FILTER("filter"),
    NUMBER("number"),
    /// `==`, `|`, `:`.
    SIGN("sign");

    private final String style;

    Tint(String style) {
        this.style = "source-" + style;
    }

    /// Its name in the stylesheets.
    public String style() {
        return style;
    }
}
