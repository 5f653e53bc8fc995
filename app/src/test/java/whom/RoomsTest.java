package whom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Which room may know which, and which libraries stay in which room.
@Execution(ExecutionMode.CONCURRENT)
class RoomsTest {
    static final List<Room> ROOMS = Room.ALL;

    private static final JavaClasses WHOM = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS).importPackages("whom");

    @Test
    void everyPackageIsARoomOfTheTable() {
        Set<String> rooms = Room.ALL.stream().map(Room::name).collect(Collectors.toSet());
        Set<String> packages = WHOM.getPackage("whom").getSubpackages().stream().map(JavaPackage::getRelativeName)
                .filter(name -> !name.equals("resources")).collect(Collectors.toSet());
        assertThat(rooms).containsAll(packages);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomKnowsOnlyTheRoomsBelowIt(Room room) {
        noClasses().that().resideInAPackage("whom." + room.name() + "..").should().dependOnClassesThat()
                .resideInAnyPackage(room.forbidden())
                .because(room.because()).check(WHOM);
    }

    @Test
    void nobodyKnowsTheStart() {
        noClasses().that().resideOutsideOfPackage("whom").should().dependOnClassesThat().resideInAPackage("whom")
                .because("the start hands the rooms to each other; a room that looked for it would know them all").check(WHOM);
    }

    @Test
    void roomsDoNotGoInCircles() {
        SlicesRuleDefinition.slices().matching("whom.(*)..").should().beFreeOfCycles()
                .because("a newcomer reads the way of the data from bottom to top").check(WHOM);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            java.sql..              | whom.store..                                  | one file format, one room that knows it
            org.sqlite..            | whom.store..                                  | one file format, one room that knows it
            org.jooq..              | whom.sql..                                    | SQL is built in one place, with bound values
            liqp..                  | whom.template.liqp..                          | another engine shall take its place without a change elsewhere
            org.jsoup..             | whom.template.. whom.delivery..               | one place decides what is safe in a page, one what leaves the house
            com.helger..            | whom.delivery..                               | rules are put onto elements for the mail alone
            jakarta.mail..          | whom.delivery..                               | one place writes mails and posts them
            org.apache.pdfbox..     | whom.report..                                 | pages are set in one place
            ch.digitalfondue..      | whom.template.mjml..                          | places of what it compiles are known in one place
            org.antlr..             | whom.rule.text..                              | the text form is one view of the tree among others
            de.siegmar..            | whom.file.. whom.intake..                     | tables are read in one way
            org.dhatim..            | whom.file..                                   | tables are read in one way
            org.mozilla..           | whom.file..                                   | the encoding of a file is told in one place
            com.sanctionco..        | whom.clean..                                  | one place says what an address is
            com.google.i18n..       | whom.clean..                                  | one place says what a phone number is
            org.apache.commons.text.. | whom.intake.likeness..                    | how alike two names are is told in one place
            com.github.difflib..    | whom.template.difference..                    | texts are held against each other in one way
            org.fxmisc..            | whom.view.writing..                           | one page has a source with styles; every other text is a plain control
            javafx..                | whom.view.. whom                              | everything below runs and is tested without a screen
            picocli..               | whom.cli..                                    | the same engine serves the window
            com.fasterxml.jackson.. | whom.file.. whom.rule.json.. whom.rule.exchange.. whom.template.proof.support.. whom.intake.. whom.export.. whom.workspace.. whom.desk.settings.. whom.cli.. | JSON is a form on disk, not a type inside
            """, delimiter = '|')
    void aLibraryStaysInItsRoom(String library, String rooms, String because) {
        noClasses().that().resideOutsideOfPackages(rooms.split(" ")).should().dependOnClassesThat().resideInAPackage(library)
                .because(because)
                .check(WHOM);
    }

    @Test
    void whatTheWriterOfTemplatesKnowsIsPure() {
        noClasses().that().resideInAPackage("whom.desk.writing..").should().dependOnClassesThat()
                .resideInAnyPackage("whom.desk", "whom.desk.state..", "whom.store..", "whom.workspace..", "java.nio.file..",
                        "java.util.concurrent..")
                .because(
                        "colours, completion and the Liquid of a rule are functions of what they are given, so that any text can be tried on them")
                .check(WHOM);
    }

    @Test
    void nothingThatChangesIsStatic() {
        fields().that().areStatic().and().areDeclaredInClassesThat().resideOutsideOfPackage("..grammar").should().beFinal()
                .because("state that belongs to nobody breaks tests and second windows; the generated parser's two are never written")
                .check(WHOM);
    }

    @Test
    void onlyTheStartKnowsTheStandardStreams() {
        noClasses().that().doNotHaveFullyQualifiedName("whom.Main").should().accessField(System.class, "out").orShould()
                .accessField(System.class, "err").because("the commands print to the console they are given, and nobody else prints")
                .check(WHOM);
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingIsNullUnlessItSaysSo() {
        Set<String> unmarked = WHOM.stream().map(JavaClass::getPackage).filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .filter(name -> !name.endsWith(".grammar")).collect(Collectors.toSet());
        assertThat(unmarked).as("NullAway looks only where the package is marked; the generated parser is nobody's to mark").isEmpty();
    }
}
