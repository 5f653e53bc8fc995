package whom.bench.count.crowd;

import java.util.List;

/// What the made-up people are made of; the most frequent first.
public final class Words {
    public static final List<String> COUNTRIES = words(
            "DE AT FR US GB IT ES NL PL CH SE DK NO FI BE CZ PT IE HU RO GR JP CA AU BR MX IN TR KR ZA AR CL NZ SG IL HR SI SK LT EE");
    public static final List<String> STAGES = words(
            "active customer lead subscriber prospect trial lapsed dormant churned partner employee vip-guest");
    public static final List<String> PLANS = words("free Basic Plus Pro Team Business Family Student Nonprofit Legacy Enterprise Lifetime");
    public static final List<String> CATEGORIES = words("Shoes Bags Dresses Shirts Jeans Coats Hats Belts Socks Watches Rings Scarves Gloves "
            + "Sandals Boots Suits Skirts Knitwear Sport Swim Sleep Kids Baby Home Kitchen Garden Lamps Rugs Beds Sofas Books Toys Games Music "
            + "Beauty Hair Skin Perfume Candles Gifts");
    public static final List<String> INTERESTS = words("shoes bags home beauty sport outdoor cooking travel music books art film games "
            + "gardening cycling running yoga fishing sailing skiing chess coffee tea wine cheese vegan kids pets cars trains "
            + "photography fashion jewellery vintage diy knitting sewing science history dance");
    public static final List<String> DOMAINS = words("mail.example example.com post.example web.example gmail.example inbox.example "
            + "example.org example.net letters.example box.example fast.example free.example uni.example school.example work.example "
            + "office.example shop.example home.example family.example cloud.example north.example south.example east.example west.example "
            + "berlin.example paris.example wien.example bern.example roma.example oslo.example praha.example madrid.example "
            + "dublin.example tokyo.example lyon.example kiel.example bonn.example graz.example linz.example ulm.example");
    public static final List<String> FIRST_NAMES = words("Anna Lukas Marie Jonas Léa Zoë Björn Søren Łukasz Jürgen Chloé José María Émile "
            + "Aïcha Paul Emma Noah Mia Ben Lena Tim Ida Max Ella Finn Nora Leo Clara Otto Ruth Hugo Alma Karl Frida Åsa Øyvind Şule 花子 太郎");
    public static final List<String> LAST_NAMES = words("Müller Schmidt Schneider Weber Wagner Bauer Koch Wolf Schröder Krüger Dubois Moreau "
            + "Lefèvre García Fernández Rossi Esposito Novák Kowalski Nowak Nielsen Hansen Sørensen Svensson Öberg Smith Jones Taylor Brown "
            + "Wilson Evans Murphy Kelly Silva Santos Yılmaz 佐藤 鈴木 Papadopoulos Horvát");
    public static final List<String> LANGUAGES = words("de fr en it es nl pl sv da cs pt ja");
    public static final List<String> CITY_STEMS = words("Berlin München Köln Zürich Wien Paris Lyon Málaga Łódź Kraków Århus Malmö Göteborg "
            + "Tromsø Oulu Montréal Chicago Bath York Leeds Porto Coimbra Győr Pécs Plzeň Brno Ostrava Bergamo Forlì Torino Gent Liège "
            + "Breda Delft İzmir 東京 大阪 Osnabrück Lübeck Görlitz");
    public static final List<String> CITY_ENDINGS = words("-Nord -Süd -Ost -West -Mitte -Altstadt -Neustadt -Höhe -Brücke -Hafen -Tor -Feld -Au "
            + "-Berg -Tal -Wald -See -Ufer -Gärten -Markt");
    public static final List<String> FIRMS = words("Alpha Beta Nordlicht Südwind Müller Weber Blau Grün Atlas Orion Hafen Kompass Linde Eiche "
            + "Falke Adler Bär Wolf Sonne Mond Stern Quelle Brücke Turm");
    public static final List<String> LEGAL_FORMS = words("GmbH AG KG SARL SA Ltd Inc BV AB Oy SpA");
    public static final List<String> REASONS = words("often irrelevant private other");

    private Words() {
    }

    private static List<String> words(String all) {
        return List.of(all.split(" ", -1));
    }
}
