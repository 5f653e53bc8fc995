package whom.text;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A pattern of [Pattern] that is looked for anywhere in a text, with a bound on the work: some patterns take years on some texts.
public final class BoundedPattern {
    /// So many letters may be looked at for any text, and so many more for each of its letters.
    private static final int MOST_LOOKS = 1_000_000;
    private static final int MOST_LOOKS_AT_EACH = 20;

    private final Pattern pattern;

    /// @param matchCase whether upper and lower case differ
    /// @throws PatternSyntaxException when it is no pattern
    public BoundedPattern(String pattern, boolean matchCase) {
        this.pattern = Pattern.compile(pattern, matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Whether some place of the text fits.
    ///
    /// @throws TooMuchWork when the bound is reached
    public boolean isIn(String text) {
        try {
            return pattern.matcher(new Looked(text, new Looks(text.length()))).find();
        } catch (Exhausted | StackOverflowError tooMuch) {
            throw new TooMuchWork(pattern.pattern(), tooMuch);
        }
    }

    /// The pattern needs too much work for some text; its message says so to the user.
    public static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchWork(String pattern, Throwable cause) {
            super("the pattern " + pattern
                    + " takes too long on some values; make it simpler, such as without a repetition inside a repetition",
                    cause);
        }

        /// The message, never missing.
        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /// How often a text and its parts have been looked at.
    private static final class Looks {
        private long left;

        Looks(int letters) {
            left = MOST_LOOKS + (long) MOST_LOOKS_AT_EACH * letters;
        }

        void another() {
            if (--left < 0) {
                throw new Exhausted();
            }
        }
    }

    private record Looked(CharSequence text, Looks looks) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks.another();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Looked(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super(null, null, false, false);
        }
    }
}
