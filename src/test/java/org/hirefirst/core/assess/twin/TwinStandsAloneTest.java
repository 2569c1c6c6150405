package org.hirefirst.core.assess.twin;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.hirefirst.core.assess.Assessment;
import org.hirefirst.core.assess.Fired;
import org.hirefirst.core.assess.Flips;
import org.hirefirst.core.assess.Standing;
import org.junit.jupiter.api.Test;

/** A second opinion counts only where it is not the first one's: the twin shares no code with the engine. */
class TwinStandsAloneTest {
    private static final JavaClasses TESTS = importedBeside(Twin.class);
    private static final JavaClasses PRODUCT = importedBeside(Assessment.class);

    private static final DescribedPredicate<JavaClass> OTHERS = not(resideInAPackage("org.hirefirst.."));
    private static final DescribedPredicate<JavaClass> PACKS = resideInAPackage("org.hirefirst.core.pack..");
    private static final DescribedPredicate<JavaClass> RESULTS = belongToAnyOf(
                    Assessment.class, Fired.class, Flips.class, Standing.class)
            .onResultOf(JavaClass::getBaseComponentType)
            .as("are words of results");

    private static final DescribedPredicate<JavaClass> ARE_TESTS =
            nameMatching(".*Test(\\$.*)?").forSubtype();

    /** What asks both for their opinion. */
    private static final DescribedPredicate<JavaClass> COMPARES = belongToAnyOf(
                    Advisor.class, Comparison.class, Promises.class)
            .or(ARE_TESTS)
            .as("compares");

    private static final DescribedPredicate<JavaClass> THE_TWIN = resideInAPackage("org.hirefirst.core.assess.twin..")
            .and(not(COMPARES))
            .as("are of the twin");

    private static final DescribedPredicate<JavaClass> RANDOM =
            resideInAPackage("org.hirefirst.testing..").and(not(ARE_TESTS)).as("make random packs");

    @Test
    void the_twin_knows_packs_and_the_words_of_results_and_nothing_of_the_engine() {
        classes()
                .that(THE_TWIN)
                .should()
                .onlyDependOnClassesThat(OTHERS.or(PACKS).or(RESULTS).or(RANDOM).or(THE_TWIN))
                .check(TESTS);
    }

    @Test
    void random_packs_are_made_without_the_engine() {
        classes()
                .that(RANDOM)
                .should()
                .onlyDependOnClassesThat(OTHERS.or(PACKS).or(RANDOM))
                .check(TESTS);
    }

    @Test
    void the_words_of_results_lead_to_nothing_of_the_engine() {
        classes()
                .that(RESULTS)
                .should()
                .onlyDependOnClassesThat(OTHERS.or(PACKS).or(RESULTS))
                .check(PRODUCT);
    }

    private static JavaClasses importedBeside(Class<?> known) {
        return new ClassFileImporter()
                .importUrl(known.getProtectionDomain().getCodeSource().getLocation());
    }
}
