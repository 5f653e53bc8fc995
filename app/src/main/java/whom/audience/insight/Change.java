package whom.audience.insight;

import whom.audience.Bitmap;

/// Who stays, enters and leaves when one audience takes the place of another: another rule, or the same rule at another moment.
public record Change(Bitmap stay, Bitmap enter, Bitmap leave) {
    /// From the people before to the people after.
    public static Change between(Bitmap before, Bitmap after) {
        return new Change(before.and(after), after.without(before), before.without(after));
    }
}
