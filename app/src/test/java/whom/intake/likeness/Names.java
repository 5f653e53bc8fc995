package whom.intake.likeness;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Names and places of made-up people, the first of each list the most frequent, and rare ones put together of two halves.
final class Names {
    private static final List<String> FIRST = words(
            """
                    Oliver Amelia George Olivia Harry Isla Noah Ava Jack Mia Leo Ivy Arthur Lily Muhammad Sophia Oscar Grace Charlie Freya Jacob Evie
                    Thomas Emily William Ella James Poppy Henry Charlotte Alfie Florence Joshua Sophie Freddie Rosie Archie Daisy Ethan Isabella Isaac
                    Alice Alexander Phoebe Joseph Sienna Edward Matilda Samuel Ruby Max Evelyn Logan Harper Lucas Millie Daniel Chloe Theo Maya
                    Mohammed Elsie Benjamin Jessica Adam Willow Finley Layla Sebastian Emma Harrison Eva Reuben Erin Elijah Bonnie Zachary Robyn Toby
                    Maisie Luca Hannah Jude Elizabeth David Penelope Albert Molly Hunter Violet Bobby Lucy Jaxon Ellie Tommy Thea Riley Zara Stanley
                    Orla Gabriel Eleanor Robert Imogen Frederick Arabella Dylan Lola Michael Abigail Rory Darcie Ollie Heidi Ronnie Martha Jenson
                    Francesca Jasper Harriet Luke Lottie Nathan Amber Caleb Nancy Elliot Scarlett Matthew Maria Liam Beatrice Felix Rebecca Rowan
                    Victoria Callum Annabelle Kieran Summer Hugo Anna Blake Iris Ezra Clara Aaron Megan Louis Julia Carter Sara Ryan Niamh Dexter
                    Amelie Jake Esme Alex Aisha Sonny Fatima Tobias Tabitha Bradley Skye Kai Mabel Ibrahim Hollie Owen Edith Connor Aurora Ralph Lyla
                    """);
    private static final List<String> LAST = words(
            """
                    Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Johnson Roberts Robinson Thompson Wright Walker White Edwards Hughes
                    Green Hall Lewis Harris Clarke Patel Jackson Wood Turner Martin Cooper Hill Ward Morris Moore Clark Lee King Baker Harrison Morgan
                    Allen James Scott Phillips Watson Davis Parker Price Bennett Young Griffiths Mitchell Kelly Cook Carter Richardson Bailey Collins
                    Bell Shaw Murphy Miller Cox Richards Khan Marshall Anderson Simpson Ellis Adams Singh Begum Wilkinson Foster Chapman Powell Webb
                    Rogers Gray Mason Ali Hunt Hussain Campbell Matthews Owen Palmer Holmes Mills Barnes Knight Lloyd Butler Russell Barker Fisher
                    Stevens Jenkins Murray Dixon Harvey Pearson Graham Fletcher Walsh Kaur Gibson Howard Andrews Stewart Elliott Reynolds Saunders
                    Payne Fox Ford Pearce Day Brooks West Lawrence Cole Atkinson Bradley Spencer Gill Dawson Watts Burton O'Brien Wells Newman
                    """);
    private static final List<String> CITY = words("""
            London Birmingham Manchester Leeds Liverpool Sheffield Bristol Glasgow Leicester Edinburgh Bradford Cardiff Belfast Coventry
            Nottingham Hull Newcastle Stoke Southampton Derby Portsmouth Brighton Plymouth Northampton Reading Luton Wolverhampton Bolton
            Aberdeen Bournemouth Norwich Swindon Swansea Milton-Keynes Southend Middlesbrough Sunderland Peterborough Warrington Oxford
            Huddersfield Slough York Poole Ipswich Dundee Cambridge Telford Gloucester Blackpool Watford Rotherham Newport Exeter Eastbourne
            Sutton Blackburn Colchester Oldham Cheltenham Crawley St-Helens Hastings Stevenage Walsall Basingstoke Maidstone Grimsby
            """);
    private static final List<String> FRONT = words("""
            Ash Black Brad Bram Brook Burn Carl Chad Clay Colt Cran Dun East Fair Farn Green Hal Ham Hart Hazel Hol Kirk Lang Lin Long Marl
            Mid New Nor Oak Pem Red Rad Rock Ruther Sax Shel South Stan Stock Sut Thorn Wake Wal Wat West Whit Wil Win Wood
            """);
    private static final List<String> BACK = words(
            """
                    bury borough bridge brook by cliffe combe cote croft dale den field ford gate ham head hurst land leigh ley low man mere more ney
                    ridge shaw side sley stead stock ston thorpe ton wall ward water well wick wood worth
                    """);

    private Names() {
    }

    private static List<String> words(String block) {
        return Stream.of(block.strip().split("\\s+")).map(word -> word.replace('-', ' ')).toList();
    }

    static String first(Random dice) {
        return skewed(FIRST, 1.6, dice);
    }

    /// Half of them of the list, the rest rare, some of two names.
    static String last(Random dice) {
        double kind = dice.nextDouble();
        if (kind < 0.05) {
            return skewed(LAST, 1.3, dice) + "-" + skewed(LAST, 1.3, dice);
        }
        return kind < 0.55 ? skewed(LAST, 1.8, dice) : rare(dice);
    }

    static String rare(Random dice) {
        return any(FRONT, dice) + any(BACK, dice);
    }

    static String city(Random dice) {
        return dice.nextDouble() < 0.2 ? "London" : skewed(CITY, 1.5, dice);
    }

    static String street(Random dice) {
        List<String> kinds = List.of("Street", "Road", "Lane", "Avenue", "Close", "Place");
        String name = dice.nextInt(4) == 0 ? any(List.of("High", "Station", "Church", "Mill", "Park", "Victoria"), dice) : rare(dice);
        return (1 + dice.nextInt(120)) + " " + name + " " + any(kinds, dice);
    }

    static <T> T any(List<T> all, Random dice) {
        return all.get(dice.nextInt(all.size()));
    }

    private static String skewed(List<String> all, double skew, Random dice) {
        return all.get((int) (all.size() * Math.pow(dice.nextDouble(), skew)));
    }
}
