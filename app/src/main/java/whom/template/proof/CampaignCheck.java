package whom.template.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import whom.template.proof.link.Address;
import whom.template.proof.link.Own;
import whom.template.proof.link.UtmParameter;

/// Whether web statistics can tell where the visitors of the sender's pages come from.
final class CampaignCheck {
    private static final Set<UtmParameter> WANTED = EnumSet.of(UtmParameter.SOURCE, UtmParameter.MEDIUM, UtmParameter.CAMPAIGN);

    private record Link(Address address, Map<UtmParameter, String> utm, int at) {}

    private CampaignCheck() {
    }

    static void check(ReadMail mail, Choice choice, Findings findings) {
        Own own = new Own(choice.domains());
        List<Link> links = new ArrayList<>();
        for (Element link : mail.page().select("a[href], area[href]")) {
            Address address = Address.of(link.attr("href"));
            if (address.isWeb() && own.holds(address.host()) && !UnsubscribeCheck.leadsOut(link)) {
                links.add(new Link(address, address.utm(), ReadMail.atValue(link, "href")));
            }
        }
        if (links.isEmpty()) {
            return;
        }
        if (links.stream().allMatch(link -> link.utm().isEmpty())) {
            links.forEach(link -> findings.add(new Fault.CampaignUntagged(links.size()), "", link.at()));
            return;
        }
        links.forEach(link -> missing(link, findings));
        WANTED.forEach(parameter -> differing(links, parameter, findings));
    }

    private static void missing(Link link, Findings findings) {
        List<UtmParameter> missing = WANTED.stream().filter(parameter -> !link.utm().containsKey(parameter)).toList();
        if (!missing.isEmpty()) {
            findings.add(new Fault.CampaignIncomplete(missing), ReadMail.excerpt(link.address().written()), link.at());
        }
    }

    /// The places are those of the links that do not say what most say.
    private static void differing(List<Link> links, UtmParameter parameter, Findings findings) {
        Map<String, List<Link>> byValue = new LinkedHashMap<>();
        for (Link link : links) {
            String value = link.utm().get(parameter);
            if (value != null) {
                byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(link);
            }
        }
        if (byValue.size() < 2) {
            return;
        }
        int most = byValue.values().stream().mapToInt(List::size).max().orElse(0);
        String usual = byValue.entrySet().stream().filter(entry -> entry.getValue().size() == most).findFirst().orElseThrow().getKey();
        Fault fault = new Fault.CampaignInconsistent(parameter, List.copyOf(byValue.keySet()));
        byValue.forEach((value, those) -> {
            if (!value.equals(usual)) {
                those.forEach(link -> findings.add(fault, String.join(", ", byValue.keySet()), link.at()));
            }
        });
    }
}
