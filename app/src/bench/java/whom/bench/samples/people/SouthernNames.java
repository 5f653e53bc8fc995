package whom.bench.samples.people;

/// Names of Southern Europe, in Latin and in Greek script.
final class SouthernNames {
    static final NameBook ITALIAN = NameBook.of("""
            Giulia, Sofia, Chiara, Nicoletta, Francesca, Alessia, Martina, Ginevra, Beatrice, Ilaria, Noemi, Fiorella""", """
            Nicolò, Matteo, Lorenzo, Leonardo, Niccolò, Giosuè, Alessandro, Davide, Pietro, Riccardo, Enea""",
            """
                    Rossi, Esposito, D'Amico, Bianchi, Dell'Acqua, Ferrari, Lo Presti, Conti, De Luca, Russo, Marchetti, Gallo, Fumagalli, Pavanò""");

    static final NameBook SPANISH = NameBook.of("""
            Lucía, Sofía, Martina, Begoña, Inés, María José, Núria, Rocío, Ana, Belén, Ángeles, Paula, Itziar""", """
            José, Martín, Iñaki, Álvaro, Adrián, Hugo, Andrés, Ramón, Jesús, Óscar, Joaquín""", """
            García, Muñoz, Núñez, López, Peña, Fernández, Ibáñez, Castaño, Martínez, Romero, Gutiérrez, Zúñiga, Serrano, Güell""");

    static final NameBook PORTUGUESE = NameBook.of("""
            Inês, Conceição, Beatriz, Leonor, Mafalda, Sofia, Íris, Joana, Luísa, Graça""", """
            João, Tomás, Gonçalo, António, Simão, Luís, Duarte, Sebastião, Rui""", """
            Gonçalves, Magalhães, Simões, Araújo, Conceição, Fonseca, Guimarães, Pinto, Mourão, dos Santos""");

    static final NameBook GREEK = NameBook.of(
            """
                    Μαρία=Maria, Ελένη=Eleni, Κατερίνα=Katerina, Σοφία=Sofia, Ιωάννα=Ioanna, Δήμητρα=Dimitra, Χριστίνα=Christina, Ευαγγελία=Evangelia, Ζωή=Zoi""",
            """
                    Γιώργος=Giorgos, Νίκος=Nikos, Κώστας=Kostas, Δημήτρης=Dimitris, Ανδρέας=Andreas, Χρήστος=Christos, Σπύρος=Spyros, Πέτρος=Petros""",
            """
                    Παπαδοπούλου=Papadopoulou, Νικολάου=Nikolaou, Οικονόμου=Oikonomou, Γεωργίου=Georgiou, Αγγελοπούλου=Angelopoulou, Βλάχου=Vlachou""",
            """
                    Παπαδόπουλος=Papadopoulos, Νικολάου=Nikolaou, Οικονόμου=Oikonomou, Γεωργίου=Georgiou, Αγγελόπουλος=Angelopoulos, Βλάχος=Vlachos""");

    private SouthernNames() {
    }
}
