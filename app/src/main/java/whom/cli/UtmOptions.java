package whom.cli;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import whom.template.proof.link.Own;
import whom.template.proof.link.Utm;
import whom.template.proof.link.UtmParameter;
import whom.template.proof.link.UtmTagging;
import whom.text.Refusal;
import whom.workspace.Workspace;

/// Parameters for web statistics that are put into the links of mails on their way out; `utm_content` tells the variants apart.
final class UtmOptions {
    private final Set<String> untouched = new LinkedHashSet<>();

    @Option(names = "--utm-source", paramLabel = "TEXT", description = "Put utm_source into the links to one's own pages, and utm_content=<variant>.")
    private @Nullable String source;

    @Option(names = "--utm-medium", paramLabel = "TEXT", description = "The same for utm_medium, such as email.")
    private @Nullable String medium;

    @Option(names = "--utm-campaign", paramLabel = "TEXT", description = "The same for utm_campaign.")
    private @Nullable String campaign;

    /// The page of a variant with the parameters in its links; as it was where none was asked for.
    ///
    /// @param workspace whose own domains count
    String in(String html, String variant, Workspace workspace) throws Refusal {
        Map<UtmParameter, String> values = new EnumMap<>(UtmParameter.class);
        put(values, UtmParameter.SOURCE, source);
        put(values, UtmParameter.MEDIUM, medium);
        put(values, UtmParameter.CAMPAIGN, campaign);
        if (values.isEmpty()) {
            return html;
        }
        UtmTagging.Tagged tagged = UtmTagging.tagged(html, new Utm(values).of(variant), new Own(workspace.manifest().proof().domains()));
        untouched.addAll(tagged.untouched());
        return tagged.text();
    }

    private static void put(Map<UtmParameter, String> values, UtmParameter parameter, @Nullable String value) throws Refusal {
        if (value != null) {
            if (value.isBlank()) {
                throw new Refusal("--" + parameter.key().replace('_', '-') + " needs a value");
            }
            values.put(parameter, value.strip());
        }
    }

    /// Says which links could not be changed for certain.
    void tell(Console console) {
        untouched.forEach(address -> console.error("left alone, since its parameters cannot be put in for certain: " + address));
    }
}
