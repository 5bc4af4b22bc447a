import io.github.ita4j.catalog.Catalogs
import io.github.ita4j.core.time.FiscalYear
import io.github.ita4j.io.sheet.ScoreFileReader
import io.github.ita4j.scoring.Assessment
import io.github.ita4j.scoring.Scorer
import io.github.ita4j.scoring.gap.GapAnalyzer
import java.io.FileDescriptor
import java.io.FileOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.system.exitProcess

/**
 * A rule of one's own, held against every agency of a score file: whoever may still fail names each o-item at zero with the
 * measure that it requires. Ends with status 1 if anybody may still fail.
 *
 *     Policy 2566 khemmarat-2566.csv
 */
fun main(args: Array<String>) {
    val catalog = Catalogs.forYear(FiscalYear.parse(args[0]))
    val reading = ScoreFileReader.of(catalog).read(Path.of(args[1]))
    val scorer = Scorer.of(catalog)
    val gaps = GapAnalyzer.of(scorer)
    // Thai needs UTF-8, whatever the machine has.
    val out = PrintStream(FileOutputStream(FileDescriptor.out), true, "UTF-8")

    fun certainlyPasses(result: Assessment) = result.passed().orElse(false)

    val failing = reading.sheets().map(scorer::assess).filterNot(::certainlyPasses)
    for (result in failing) {
        val agency = result.agency().map { it.name() }.orElse("?")
        out.println("$agency: " + result.possibleGrades().joinToString(" or ") { it.code().toString() })
        for (gap in gaps.analyze(result).gaps()) {
            out.println("  ${gap.item().code()}: " + gap.measure().topics().joinToString("; ") { it.remedy().thai() })
        }
    }
    reading.faults().forEach { System.err.println(it.report()) }
    exitProcess(if (failing.isEmpty() && reading.faults().isEmpty()) 0 else 1)
}
