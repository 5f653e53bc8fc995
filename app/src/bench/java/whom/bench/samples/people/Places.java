package whom.bench.samples.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import whom.bench.samples.Dice;
import whom.bench.samples.Skew;

/// The countries of a sample, the first ones far more common than the last.
public final class Places {
    private static final String KNOWN = """
            FR | fr 96, en 2, ar 2 | Paris 34, Lyon 12, Marseille 10, Toulouse 7, Bordeaux 7, Nantes 6, Lille 6, Strasbourg 4, Nîmes 2, Saint-Étienne 2, Orléans 2, Aix-en-Provence 2
            BE | fr 48, nl 50, de 2 | Bruxelles 30, Antwerpen 20, Gent 12, Liège 10, Namur 5, Leuven 5
            DE | de 95, en 5 | Berlin 26, Hamburg 14, München 14, Köln 10, Düsseldorf 6, Leipzig 6, Nürnberg 4, Tübingen 1
            CH | de 62, fr 28, it 10 | Zürich 30, Genève 20, Basel 10, Lausanne 9, Bern 8, Lugano 4
            AT | de | Wien 50, Graz 12, Linz 8, Sankt Pölten 3
            IT | it | Milano 30, Roma 22, Torino 9, Bologna 7, Firenze 7, Napoli 8, Forlì 1
            ES | es | Madrid 28, Barcelona 26, València 9, Sevilla 7, Málaga 5, A Coruña 2
            PT | pt | Lisboa 40, Porto 22, Coimbra 5, Évora 2
            NL | nl 92, en 8 | Amsterdam 30, Rotterdam 16, Utrecht 12, 's-Hertogenbosch 4
            GB | en | London 44, Manchester 12, Edinburgh 8, Bristol 7, Leeds 6, Glasgow 6, Belfast 3
            IE | en | Dublin 50, Cork 14, Dún Laoghaire 3
            SE | sv 90, en 10 | Stockholm 40, Göteborg 18, Malmö 12, Umeå 3
            PL | pl | Warszawa 34, Kraków 16, Łódź 8, Gdańsk 8, Wrocław 10
            US | en 90, es 10 | New York 26, Los Angeles 16, Chicago 9, San Francisco 9, Austin 6, Boston 6, Seattle 6, Miami 5, Portland 3, Winston-Salem 1
            CA | en 66, fr 34 | Montréal 26, Toronto 30, Vancouver 14, Québec 8, Ottawa 6, Trois-Rivières 2, St. John's 1
            AU | en | Sydney 40, Melbourne 36, Brisbane 12
            GR | el | Athens 44, Thessaloniki 18, Patras 5
            UA | uk | Kyiv 40, Lviv 18, Odesa 10
            BG | bg | Sofia 50, Plovdiv 14, Varna 10
            IL | he 88, en 12 | Tel Aviv 44, Jerusalem 14, Haifa 10
            AE | ar 55, en 45 | Dubai 60, Abu Dhabi 24
            EG | ar | Cairo 50, Alexandria 16
            MA | ar 55, fr 45 | Casablanca 40, Rabat 18, Fès 6
            IN | hi 60, en 40 | Mumbai 30, Delhi 26, Bengaluru 20
            JP | ja | Tokyo 44, Osaka 18, Kyoto 9, Fukuoka 5
            KR | ko | Seoul 56, Busan 16
            TW | zh | Taipei 54, Taichung 12
            """;

    private final Map<String, Place> byCode = new HashMap<>();
    private final Skew countries;

    public Places(String countries) {
        this.countries = Skew.of(countries);
        KNOWN.lines().map(line -> line.split("\\s*\\|\\s*", -1)).forEach(cells -> byCode.put(cells[0],
                new Place(cells[0], Skew.of(cells[1]), Skew.of(cells[2]))));
    }

    public Place draw(Dice dice) {
        String code = countries.draw(dice);
        return Objects.requireNonNull(byCode.get(code), code);
    }
}
