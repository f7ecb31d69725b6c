package org.colligate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.concurrent.Executor;
import org.jspecify.annotations.NullMarked;

/// The walls of the house. Rooms that are not built yet have their walls already.
@AnalyzeClasses(packages = "org.colligate", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.colligate.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a cycle makes one package of two, and nobody can move either");

    @ArchTest
    static final ArchRule uiPagesAreFreeOfCycles =
            slices().matching("org.colligate.ui.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .because("pages that know each other grow into one shell");

    @ArchTest
    static final ArchRule featuresNeverSeeEachOther =
            slices().matching("org.colligate.(transcript|codebook|coding|memo|cases|search)..")
                    .should()
                    .notDependOnEachOther()
                    .because("a flow across features is composed in ui or cli, by passing spans");

    @ArchTest
    static final ArchRule dependenciesPointInward =
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("org.colligate..")
                    .withOptionalLayers(true)
                    .layer("root")
                    .definedBy("org.colligate")
                    .layer("ui")
                    .definedBy("org.colligate.ui..")
                    .layer("cli")
                    .definedBy("org.colligate.cli..")
                    .layer("exchange")
                    .definedBy("org.colligate.exchange..")
                    .layer("analysis")
                    .definedBy("org.colligate.analysis..")
                    .layer("words")
                    .definedBy(
                            "org.colligate.words..",
                            "org.colligate.similar..",
                            "org.colligate.pseudonym..")
                    .layer("features")
                    .definedBy(
                            "org.colligate.transcript..",
                            "org.colligate.codebook..",
                            "org.colligate.coding..",
                            "org.colligate.memo..",
                            "org.colligate.cases..",
                            "org.colligate.search..")
                    .layer("document")
                    .definedBy("org.colligate.document..")
                    .layer("project")
                    .definedBy("org.colligate.project..")
                    .layer("store")
                    .definedBy("org.colligate.store..")
                    .whereLayer("root")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("ui")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("cli")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("exchange")
                    .mayOnlyBeAccessedByLayers("root", "ui", "cli")
                    .whereLayer("words")
                    .mayOnlyBeAccessedByLayers("root", "ui", "cli", "exchange")
                    .whereLayer("features")
                    .mayOnlyBeAccessedByLayers("root", "ui", "cli", "exchange", "words")
                    .whereLayer("analysis")
                    .mayOnlyBeAccessedByLayers("root", "ui", "cli", "exchange", "words")
                    .whereLayer("document")
                    .mayOnlyBeAccessedByLayers("root", "ui", "cli", "features")
                    .whereLayer("project")
                    .mayOnlyBeAccessedByLayers("root", "ui", "cli", "exchange", "features")
                    .whereLayer("store")
                    .mayOnlyBeAccessedByLayers("root", "project")
                    .because("the drawing in docs/architecture.md says so");

    @ArchTest
    static final ArchRule modelKnowsOnlyTheJdk =
            classes()
                    .that()
                    .resideInAPackage("org.colligate.model..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.colligate.model..",
                                    "java.lang..",
                                    "java.util..",
                                    "java.time..",
                                    "java.security..",
                                    "org.jspecify.."))
                    .because("the nouns of the study outlive every library");

    @ArchTest
    static final ArchRule analysisIsPure =
            classes()
                    .that()
                    .resideInAPackage("org.colligate.analysis..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.colligate.analysis..",
                                    "org.colligate.model..",
                                    "org.colligate.task..",
                                    "java.lang..",
                                    "java.util..",
                                    "org.jspecify.."))
                    .because("the same question about the same study has one answer");

    @ArchTest
    static final ArchRule wordsAreCountedWhereTheyAreFound =
            classes()
                    .that()
                    .resideInAPackage("org.colligate.words..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.colligate.words..",
                                    "org.colligate.search..",
                                    "org.colligate.analysis..",
                                    "org.colligate.model..",
                                    "org.colligate.task..",
                                    "java.lang..",
                                    "java.util..",
                                    "java.io..",
                                    "java.nio.charset..",
                                    "org.jspecify.."))
                    .because(
                            "a word is what a search finds, a group what a matrix shows; files are read"
                                    + " for the stop lists alone");

    @ArchTest
    static final ArchRule likenessIsPure =
            classes()
                    .that()
                    .resideInAPackage("org.colligate.similar..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.colligate.similar..",
                                    "org.colligate.words..",
                                    "org.colligate.search..",
                                    "org.colligate.model..",
                                    "org.colligate.task..",
                                    "java.lang..",
                                    "java.util..",
                                    "java.nio.charset..",
                                    "java.security..",
                                    "org.jspecify.."))
                    .because(
                            "what resembles what is worked out here, and nothing leaves the machine");

    @ArchTest
    static final ArchRule namesAreFoundAsASearchFindsThem =
            classes()
                    .that()
                    .resideInAPackage("org.colligate.pseudonym..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.colligate.pseudonym..",
                                    "org.colligate.search..",
                                    "org.colligate.model..",
                                    "org.colligate.task..",
                                    "java.lang..",
                                    "java.util..",
                                    "java.time..",
                                    "org.jspecify.."))
                    .because("what is replaced is worked out here, and written by the one door");

    @ArchTest
    static final ArchRule javafxOnlyInUi =
            only("javafx..", "org.colligate.ui..").because("the engine runs without a screen");

    @ArchTest
    static final ArchRule jdbcOnlyInStore =
            only("java.sql..", "org.colligate.store..").because("SQL lives in one package");

    @ArchTest
    static final ArchRule luceneOnlyInSearch =
            only("org.apache.lucene..", "org.colligate.search..")
                    .because("the index is a cache that only search knows of");

    @ArchTest
    static final ArchRule officeFilesOnlyAtTheEdges =
            only("org.apache.poi..", "org.colligate.document..", "org.colligate.exchange..")
                    .because("foreign formats stay at the door");

    @ArchTest
    static final ArchRule pdfOnlyAtTheEdges =
            only("org.apache.pdfbox..", "org.colligate.document..", "org.colligate.exchange..")
                    .because("foreign formats stay at the door");

    @ArchTest
    static final ArchRule webPagesOnlyInDocument =
            only("org.jsoup..", "org.colligate.document..")
                    .because("foreign formats stay at the door");

    @ArchTest
    static final ArchRule documentsAreOnlyRead =
            classes()
                    .that()
                    .resideInAPackage("org.colligate.document..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.colligate.document..",
                                    "org.colligate.model..",
                                    "org.colligate.task..",
                                    "org.apache.poi..",
                                    "org.apache.pdfbox..",
                                    "org.apache.fontbox..",
                                    "org.jsoup..",
                                    "tools.jackson.core..",
                                    "javax.xml..",
                                    "java..",
                                    "org.jspecify.."))
                    .because("reading a file touches no project and no screen");

    @ArchTest
    static final ArchRule csvOnlyInExchange =
            only("de.siegmar.fastcsv..", "org.colligate.exchange.csv..")
                    .because("one place knows how a cell is quoted");

    @ArchTest
    static final ArchRule picocliOnlyInCli =
            only("picocli..", "org.colligate.cli..")
                    .because("the screen has no use for options and switches");

    @ArchTest
    static final ArchRule viewModelsHaveNoNodes =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                    .allowEmptyShould(true)
                    .because("what can be tested without a stage should be");

    @ArchTest
    static final ArchRule oneDoorToTheFxThread =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.colligate.ui.kit..")
                    .should()
                    .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                    .because("one door to the FX thread can be watched");

    @ArchTest
    static final ArchRule threadsComeFromTask =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.colligate.task..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Thread.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Executor.class)
                    .because("work that can be cancelled is made in one place");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.colligate.cli..")
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                    .because("a desktop program has no terminal");

    @ArchTest
    static final ArchRule noSingletons =
            noMethods()
                    .that()
                    .areStatic()
                    .should()
                    .haveName("getInstance")
                    .because("the composition root owns lifetimes");

    @ArchTest
    static final ArchRule noFieldInjection =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule packagesAreNullMarked =
            classes()
                    .should(
                            new ArchCondition<>("live in a @NullMarked package") {
                                @Override
                                public void check(JavaClass c, ConditionEvents events) {
                                    if (!c.getPackage().isAnnotatedWith(NullMarked.class)) {
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        c, c.getName() + " is not"));
                                    }
                                }
                            })
                    .because("NullAway checks only what is marked");

    private static ArchRule only(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
