package whom.bench.samples.people;

/// Names in the Latin script of Western and Northern Europe and of North America.
final class WesternNames {
    static final NameBook FRENCH = NameBook.of("""
            Chloé, Inès, Léa, Élodie, Zoé, Camille, Manon, Océane, Aurélie, Margaux, Noémie, Anaïs, Hélène, Françoise, Claire, Amélie,
            Céline, Solène, Anne-Sophie, Marie-Ève, Bérénice, Juliette, Mathilde, Apolline""",
            """
                    Théo, Loïc, Jérôme, François, Étienne, Maël, Hugo, Lucas, Rémi, Cédric, Benoît, Jean-Luc, Gaël, Noël, Antoine, Clément, Raphaël, Mathieu""",
            """
                    Lefèvre, Moreau, Girard, Dubois, Béranger, Marchand, Chevallier, Fontaine, d'Arcy, Lemaître, Gauthier, Roussel, Périer, Clément, Besançon,
                    Le Goff, Delaunay, Brunet, Hébert, Ménard, Vasseur, Carpentier, Tremblay, Côté, Noël, Beaulieu, L'Hermitte, Poirier""");

    static final NameBook ENGLISH = NameBook.of(
            """
                    Olivia, Emma, Charlotte, Amelia, Grace, Hannah, Zoë, Chloe, Maya, Ruby, Siobhán, Aoife, Madison, Harper, Abigail, Renée, Nia, Imani, Priya, Megan,
                    Lily, Evelyn""",
            """
                    Liam, Noah, James, Oliver, Ethan, Jack, Owen, Seán, Marcus, Tyler, André, Daniel, Isaac, Malik, Henry, Callum, Ben, Leo""",
            """
                    Smith, O'Brien, Johnson, Williams, McCarthy, Walker, D'Angelo, Bennett, Hughes, O'Neill, Carter, Nguyen, Robinson, Fletcher, Washington, Brooks,
                    MacLeod, Patel, Garcia, Turner, Ashworth-Lane, Reed, Baker, Morgan, Price, Fraser""");

    static final NameBook GERMAN = NameBook.of(
            """
                    Anna, Lena, Jördis, Käthe, Sophie, Mia, Hannelore, Marlene, Jana, Greta, Änne, Friederike, Svenja, Theresa, Antje, Lea-Marie, Frauke, Paula""",
            """
                    Jürgen, Lukas, Björn, Felix, Jörg, Maximilian, Günther, Jonas, Sören, Matthias, Till, Moritz, Karl-Heinz, Emil, Götz, Florian""",
            """
                    Müller, Schröder, Weiß, Köhler, Schäfer, Groß, Becker, Krüger, Günther, Hoffmann, Bäumler, Vögele, Strauß, Zürcher, Lindner, Böhm, Nußbaum, Keller,
                    von Tannen, Wößner, Kästner, Brandt""");

    static final NameBook DUTCH = NameBook.of("""
            Sanne, Femke, Anouk, Loes, Fleur, Renée, Eefje, Maud, Noor, Lieke, Marijke, Saskia""", """
            Daan, Sem, Bram, Thijs, Joost, Ruben, Wouter, Jeroen, Pieter, Koen, André""",
            """
                    de Vries, van den Berg, Jansen, Bakker, Visser, van Dijk, Smit, Mulder, 't Hart, de Jong, Peeters, Claes, Wouters, van der Meer, Hendriks""");

    static final NameBook SWEDISH = NameBook.of("""
            Åsa, Maja, Elsa, Linnéa, Ebba, Märta, Agnes, Saga, Astrid, Freja""", """
            Björn, Göran, Håkan, Oskar, Åke, Viktor, Nils, Axel, Sören, Elias""", """
            Lindström, Åberg, Sjögren, Bergström, Holm, Öberg, Nyström, Ekdahl, Sandström, Wallin""");

    private WesternNames() {
    }
}
