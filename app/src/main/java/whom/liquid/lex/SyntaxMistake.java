package whom.liquid.lex;

import whom.liquid.tree.Span;

/// Something that is not Liquid; caught where reading can go on.
public final class SyntaxMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Span span;

    public SyntaxMistake(Span span, String message) {
        super(message, null, false, false);
        this.span = span;
    }

    public Span span() {
        return span;
    }

    public String said() {
        return String.valueOf(getMessage());
    }
}
