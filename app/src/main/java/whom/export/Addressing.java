package whom.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.export.preset.Preset;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Schema;
import whom.text.Folding;
import whom.text.Refusal;

/// Under which address an upload would name each person: the preset's identity column.
public final class Addressing {
    private final Layout layout;
    private final Filling filling;
    private final Schema schema;

    private Addressing(Layout layout, Filling filling, Schema schema) {
        this.layout = layout;
        this.filling = filling;
        this.schema = schema;
    }

    /// @throws Refusal when the workspace has no attribute by which the vendor knows people
    public static Addressing of(Preset preset, Schema schema, AsOf asOf) throws Refusal {
        Layout layout = Layout.of(new ExportRequest("", "", asOf, schema, preset, List.of()));
        return new Addressing(layout, new Filling(new Formatting(preset, asOf.zone(), false)), schema);
    }

    /// The attributes of which the address is made.
    public List<Attribute> attributes() {
        return layout.identity().from().stream().flatMap(name -> schema.attribute(name).stream()).toList();
    }

    /// Whether it is the key of the store, which no two people share.
    public boolean isKey() {
        return layout.identity().inputs().getFirst().source().name().equals(schema.key());
    }

    /// As compared with others, or null when the person has none that can be written.
    public @Nullable String of(Person person) {
        String text = filling.identity(layout, person).text();
        return text.isEmpty() ? null : Folding.key(text);
    }
}
