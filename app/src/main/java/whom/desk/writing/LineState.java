package whom.desk.writing;

/// What a line of a template begins in: all that its colours need to know of the lines above it.
///
/// @param around of HTML
/// @param quote  what ends the value of an attribute, 0 outside of one
/// @param raw    the element whose text is no HTML (`style`, `script`), or that of a tag that is open; empty otherwise
/// @param within of the template language
/// @param string what ends a text within an expression, 0 outside of one
/// @param tag    the name of the tag of the template language that is open or goes on until its end tag; empty otherwise
/// @param named  whether that tag has had its name
/// @param piped  whether a filter's name comes next
record LineState(Around around, char quote, String raw, Within within, char string, String tag, boolean named, boolean piped) {
    /// Where the source begins.
    static final LineState FIRST = new LineState(Around.TEXT, '\0', "", Within.NOTHING, '\0', "", false, false);

    /// Parts of HTML.
    enum Around {
        TEXT, TAG, VALUE, COMMENT, RAW
    }

    /// Parts of the template language.
    enum Within {
        NOTHING, OUTPUT, TAG, MERGE,
        /// Between `{% comment %}` or `{% raw %}` and its end.
        UNREAD
    }
}
