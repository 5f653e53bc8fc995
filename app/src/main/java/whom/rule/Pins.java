package whom.rule;

import java.util.List;

/// People who are in or out whatever the rule says: `(rule OR pinned in) AND NOT pinned out`.
///
/// @param in  keys, as written
/// @param out keys, as written
public record Pins(List<String> in, List<String> out) {
    public static final Pins NONE = new Pins(List.of(), List.of());

    public Pins {
        in = List.copyOf(in);
        out = List.copyOf(out);
    }
}
