package whom.bench.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/// The files of the race, made with a seed: people with twenty columns and what they did, once as a marketer has them and once in the shape of the
/// tables, which the shell wants.
record Files20(Path people, Path events, Path peopleShaped, Path eventsShaped) {
    private static final long SEED = 20_261_127;
    private static final String[] CITIES = {"Paris", "Lyon", "Berlin", "Köln", "Wien", "Zürich", "London", "Porto", "Kraków", "Gent"};
    private static final String[] COUNTRIES = {"FR", "FR", "DE", "DE", "AT", "CH", "GB", "PT", "PL", "BE"};
    private static final String[] PLANS = {"free", "basic", "plus", "team"};
    private static final String[] SOURCES = {"shop", "fair", "friend", "advert"};
    private static final String[] KINDS = {"visit", "open", "click", "purchase"};
    static final String HEADER = "email,first_name,last_name,phone,company,street,city,postcode,country,language,plan,source,segment_note,"
            + "birth_date,orders,ltv,score,vip,signed_up_at,last_seen_at";

    static Files20 in(Path folder, int people, int events) throws IOException {
        Files20 files = new Files20(folder.resolve("people-" + people + ".csv"), folder.resolve("events-" + events + ".csv"),
                folder.resolve("people-" + people + "-shaped.csv"), folder.resolve("events-" + events + "-shaped.csv"));
        if (!Files.exists(files.eventsShaped)) {
            Files.createDirectories(folder);
            files.writePeople(people);
            files.writeEvents(people, events);
        }
        return files;
    }

    static String email(int person) {
        // Not in the order of their ids, as no real file is in the order of its addresses.
        return "p" + (person * 2_654_435_761L & 0xffffffffL) + "@example.com";
    }

    private void writePeople(int count) throws IOException {
        Random chance = new Random(SEED);
        try (BufferedWriter file = Files.newBufferedWriter(people, StandardCharsets.UTF_8);
                BufferedWriter shaped = Files.newBufferedWriter(peopleShaped, StandardCharsets.UTF_8)) {
            file.write(HEADER + "\n");
            for (int i = 1; i <= count; i++) {
                String email = email(i);
                int place = chance.nextInt(CITIES.length);
                String texts = String.join(",", "Name" + chance.nextInt(5_000), "Family" + chance.nextInt(50_000),
                        "+49301" + (1_000_000 + chance.nextInt(8_999_999)), "Company " + chance.nextInt(10_000),
                        "Street " + chance.nextInt(300), CITIES[place], String.valueOf(10_000 + chance.nextInt(89_999)), COUNTRIES[place],
                        place < 2 ? "fr" : "de", PLANS[chance.nextInt(4)], SOURCES[chance.nextInt(4)], "note " + chance.nextInt(1_000_000));
                String birth = LocalDate.of(1950, 1, 1).plusDays(chance.nextInt(20_000)).toString();
                int orders = chance.nextInt(40);
                String ltv = chance.nextInt(2_000) + "." + (10 + chance.nextInt(89));
                int score = chance.nextInt(101);
                boolean vip = chance.nextInt(20) == 0;
                Instant signed = Instant.ofEpochSecond(1_500_000_000L + chance.nextInt(250_000_000));
                Instant seen = Instant.ofEpochSecond(1_750_000_000L + chance.nextInt(12_000_000));
                file.write(email + "," + texts + "," + birth + "," + orders + "," + ltv + "," + score + "," + vip + "," + signed + "," + seen + "\n");
                shaped.write(i + "," + email + ",1," + email + "," + texts + "," + birth + "," + orders + "," + ltv + "," + score + ","
                        + (vip ? 1 : 0) + "," + signed.toEpochMilli() + "," + seen.toEpochMilli() + "\n");
            }
        }
    }

    private void writeEvents(int people, int count) throws IOException {
        Random chance = new Random(SEED + 1);
        try (BufferedWriter file = Files.newBufferedWriter(events, StandardCharsets.UTF_8);
                BufferedWriter shaped = Files.newBufferedWriter(eventsShaped, StandardCharsets.UTF_8)) {
            file.write("email,event,at,value,product\n");
            for (int i = 1; i <= count; i++) {
                int person = 1 + chance.nextInt(people);
                int kind = chance.nextInt(KINDS.length);
                Instant at = Instant.ofEpochSecond(1_700_000_000L + chance.nextInt(60_000_000));
                String value = chance.nextInt(300) + ".5";
                String product = "article-" + chance.nextInt(2_000);
                file.write(email(person) + "," + KINDS[kind] + "," + at + "," + value + "," + product + "\n");
                shaped.write(i + "," + person + "," + (kind + 1) + "," + at.toEpochMilli() + ",\"{\"\"product\"\":\"\"" + product
                        + "\"\",\"\"value\"\":" + value + "}\"\n");
            }
        }
    }
}
