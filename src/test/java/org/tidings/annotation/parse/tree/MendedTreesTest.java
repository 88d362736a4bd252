package org.tidings.annotation.parse.tree;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * Tokens are written as {@code word/TAG/head/relation}, heads counted from 1, 0 for the root; of
 * names, the kind follows.
 */
class MendedTreesTest {

  private static String mended(String parsed, BiConsumer<List<CoreLabel>, Tree> mending) {
    List<CoreLabel> tokens = new ArrayList<>();
    String[] items = parsed.split(" ", -1);
    Tree tree = new Tree(items.length);
    for (String item : items) {
      String[] parts = item.split("/", -1);
      CoreLabel token = new CoreLabel();
      token.setWord(parts[0]);
      token.setTag(parts[1]);
      token.setLemma(new Morphology().lemma(parts[0], parts[1]));
      token.setNER(parts.length > 4 ? parts[4] : "O");
      tree.attach(tokens.size(), Integer.parseInt(parts[2]) - 1, parts[3]);
      tokens.add(token);
    }
    mending.accept(tokens, tree);
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      String head = tree.head(i) < 0 ? "" : tokens.get(tree.head(i)).word();
      arcs.add(tree.relation(i) + "(" + head + "," + tokens.get(i).word() + ")");
    }
    return String.join(" ", arcs);
  }

  @Test
  void hangsTheWordsOfANameTogether() {
    assertThat(
            mended(
                "Ann/NNP/2/nsubj leads/VBZ/0/root Coalition/NN/2/obj/ORGANIZATION"
                    + " to/TO/5/mark/ORGANIZATION End/VB/2/advcl/ORGANIZATION"
                    + " Hunger/NN/5/obj/ORGANIZATION in/IN/8/case Ohio/NNP/5/obl/LOCATION",
                OneName::mend))
        .contains("obj(leads,Coalition)", "nmod(Coalition,End)", "obl(Coalition,Ohio)");
  }

  @Test
  void leavesNamesWithoutSmallWordsAsTheyWereParsed() {
    String parsed =
        "He/PRP/2/nsubj gave/VBD/0/root Harlow/NNP/2/iobj/ORGANIZATION Foods/NNP/2/obj/ORGANIZATION"
            + " Shares/NNS/2/obj/ORGANIZATION";
    assertThat(mended(parsed, OneName::mend)).isEqualTo(mended(parsed, (tokens, tree) -> {}));
  }

  @Test
  void givesASentenceItsVerbBehindAWhoseClause() {
    assertThat(
            mended(
                "Corvix/NNP/0/root ,/,/1/punct whose/WP$/4/nmod:poss unit/NN/5/nsubj"
                    + " makes/VBZ/1/dep chips/NNS/5/obj ,/,/5/punct sued/VBD/5/dep it/PRP/8/obj",
                WhoseClauses::mend))
        .contains("root(,sued)", "nsubj(sued,Corvix)", "acl:relcl(Corvix,makes)");
  }

  @Test
  void hangsANounOnTheNameBehindItThatItTellsTheKindOf() {
    assertThat(
            mended(
                "The/DT/2/det group/NN/4/nsubj Oro/NNP/4/nsubj sued/VBD/0/root it/PRP/4/obj",
                NounOfName::mend))
        .contains("det(Oro,The)", "compound(Oro,group)", "nsubj(sued,Oro)");
  }

  @Test
  void endsAReportWhereItsSpeakerGoesOn() {
    assertThat(
            mended(
                "Novak/NNP/2/nsubj says/VBZ/0/root that/IN/5/mark Bosch/NNP/5/nsubj"
                    + " cheated/VBD/2/ccomp ,/,/5/punct and/CC/8/cc sued/VBD/5/conj it/PRP/8/obj",
                ReportEnd::mend))
        .contains("conj(says,sued)");
  }

  @Test
  void endsAReportWhereAnotherTenseTellsWhatBecameOfIt() {
    assertThat(
            mended(
                "He/PRP/2/nsubj said/VBD/0/root that/IN/6/mark taxes/NNS/6/nsubj would/MD/6/aux"
                    + " rise/VB/2/ccomp ,/,/6/punct and/CC/10/cc parliament/NN/10/nsubj"
                    + " rejected/VBD/6/conj it/PRP/10/obj",
                ReportEnd::mend))
        .contains("conj(said,rejected)");
  }

  @Test
  void leavesWhatIsSaidTogether() {
    assertThat(
            mended(
                "He/PRP/2/nsubj said/VBD/0/root that/IN/5/mark they/PRP/5/nsubj came/VBD/2/ccomp"
                    + " and/CC/7/cc saw/VBD/5/conj it/PRP/7/obj",
                ReportEnd::mend))
        .contains("conj(came,saw)");
    assertThat(
            mended(
                "He/PRP/2/nsubj said/VBD/0/root that/IN/5/mark they/PRP/5/nsubj came/VBD/2/ccomp"
                    + " ,/,/5/punct saw/VBD/5/conj ,/,/5/punct and/CC/10/cc won/VBD/5/conj",
                ReportEnd::mend))
        .contains("conj(came,won)");
  }

  @Test
  void takesThatForNoRelativePronounWhereTheVerbHasItsObject() {
    assertThat(
            mended(
                "Rumours/NNS/6/nsubj that/WDT/4/obj Fiat/NNP/4/nsubj bought/VBD/1/acl:relcl"
                    + " Lancia/NNP/4/obj grew/VBD/0/root",
                ThatClauses::mend))
        .contains("mark(bought,that)", "ccomp(Rumours,bought)");
    assertThat(
            mended(
                "Cars/NNS/5/nsubj that/WDT/4/obj Fiat/NNP/4/nsubj sold/VBD/1/acl:relcl"
                    + " rusted/VBD/0/root",
                ThatClauses::mend))
        .contains("obj(sold,that)", "acl:relcl(Cars,sold)");
  }

  @Test
  void givesWhatIsSaidTheSubjectThatWasTakenForAnObject() {
    assertThat(
            mended(
                "He/PRP/2/nsubj says/VBZ/0/root loss/NN/2/obj ,/,/2/punct was/VBD/6/aux:pass"
                    + " covered/VBN/2/dep",
                ThatClauses::mend))
        .contains("nsubj:pass(covered,loss)", "ccomp(says,covered)");
    assertThat(
            mended(
                "grants/NNS/0/root which/WDT/4/obj they/PRP/4/nsubj say/VBP/1/acl:relcl"
                    + " left/VBN/4/dep debts/NNS/5/obj",
                ThatClauses::mend))
        .contains("nsubj(left,which)", "nsubj(say,they)", "ccomp(say,left)");
    assertThat(
            mended(
                "step/NN/0/root which/WDT/5/obj farmers/NNS/5/nsubj say/VBP/5/aux"
                    + " ruined/VBN/1/acl:relcl them/PRP/5/obj",
                ThatClauses::mend))
        .contains("nsubj(ruined,which)", "nsubj(say,farmers)", "acl:relcl(step,say)");
  }

  @Test
  void takesUsedToForAnAuxiliary() {
    assertThat(
            mended(
                "She/PRP/2/nsubj used/VBD/0/root to/TO/4/mark own/VB/2/xcomp it/PRP/4/obj",
                TreeRepairs::mend))
        .contains("nsubj(own,She)", "aux(own,used)", "root(,own)");
    assertThat(
            mended(
                "She/PRP/2/nsubj used/VBD/0/root it/PRP/2/obj to/TO/5/mark win/VB/2/xcomp",
                TreeRepairs::mend))
        .contains("root(,used)", "xcomp(used,win)");
  }

  @Test
  void putsSubjectsAroundButTogether() {
    assertThat(
            mended(
                "Siemens/NNP/0/root but/CC/5/cc not/RB/5/advmod Bosch/NNP/5/nsubj"
                    + " signed/VBD/1/conj it/PRP/5/obj",
                ExceptedNouns::mend))
        .isEqualTo(
            "nsubj(signed,Siemens) cc(Bosch,but) advmod(Bosch,not) conj(Siemens,Bosch)"
                + " root(,signed) obj(signed,it)");
  }

  @Test
  void hangsAnExceptedNounOnThoseItIsExceptedFrom() {
    assertThat(
            mended(
                "Every/DT/2/det member/NN/6/nsubj apart/RB/6/advmod from/IN/5/case"
                    + " Malta/NNP/3/obl signed/VBD/0/root",
                ExceptedNouns::mend))
        .contains("case(Malta,apart)", "fixed(apart,from)", "nmod(member,Malta)");
    assertThat(
            mended(
                "Every/DT/3/det player/NN/3/compound bar/NN/5/nsubj Novak/NNP/5/nsubj"
                    + " left/VBD/0/root",
                ExceptedNouns::mend))
        .contains("nsubj(left,player)", "case(Novak,bar)", "nmod(player,Novak)");
    assertThat(
            mended(
                "No/DT/2/det one/NN/6/nsubj other/JJ/2/amod than/IN/5/case Keller/NNP/3/obl"
                    + " signed/VBD/0/root",
                ExceptedNouns::mend))
        .contains("case(Keller,other)", "fixed(other,than)", "nmod(one,Keller)");
  }

  @Test
  void leavesABarThatIsNoException() {
    assertThat(
            mended(
                "The/DT/3/det chocolate/NN/3/compound bar/NN/4/nsubj melted/VBD/0/root",
                ExceptedNouns::mend))
        .contains("nsubj(melted,bar)", "compound(bar,chocolate)");
  }

  @Test
  void letsAGerundActOnTheNameAfterIt() {
    assertThat(
            mended(
                "He/PRP/3/nsubj:pass was/VBD/3/aux:pass accused/VBN/0/root of/IN/6/case"
                    + " shooting/VBG/6/amod Keller/NNP/3/obl",
                GerundRepairs::mend))
        .contains("advcl(accused,shooting)", "mark(shooting,of)", "obj(shooting,Keller)");
    assertThat(
            mended(
                "It/PRP/2/nsubj suffers/VBZ/0/root from/IN/5/case falling/VBG/5/amod"
                    + " prices/NNS/2/obl",
                GerundRepairs::mend))
        .contains("amod(prices,falling)", "obl(suffers,prices)");
  }

  @Test
  void knowsThatNobodyFleesAStory() {
    assertThat(
            mended(
                "The/DT/2/det story/NN/6/nsubj that/WDT/5/obj Keller/NNP/5/nsubj"
                    + " fled/VBD/2/acl:relcl spread/VBD/0/root",
                ThatClauses::mend))
        .contains("mark(fled,that)", "ccomp(story,fled)");
    assertThat(
            mended(
                "The/DT/2/det story/NN/6/nsubj that/WDT/5/obj Keller/NNP/5/nsubj"
                    + " told/VBD/2/acl:relcl spread/VBD/0/root",
                ThatClauses::mend))
        .contains("acl:relcl(story,told)");
  }

  @Test
  void takesAllButForAnAdverb() {
    assertThat(
            mended(
                "Rebels/NNS/0/root all/DT/1/dep but/CC/4/cc destroyed/VBD/1/conj it/PRP/4/obj",
                ExceptedNouns::mend))
        .isEqualTo(
            "nsubj(destroyed,Rebels) advmod(destroyed,all) fixed(all,but) root(,destroyed)"
                + " obj(destroyed,it)");
  }

  @Test
  void takesTheExceptionOfForAPreposition() {
    assertThat(
            mended(
                "With/IN/3/case the/DT/3/det exception/NN/8/obl of/IN/5/case Malta/NNP/3/nmod"
                    + " all/DT/7/det members/NNS/8/nsubj signed/VBD/0/root",
                ExceptedNouns::mend))
        .contains("case(Malta,With)", "fixed(With,exception)", "nmod(members,Malta)");
  }

  @Test
  void hangsAnAgentOnItsParticiple() {
    assertThat(
            mended(
                "Miners/NNS/0/root employed/VBN/1/acl by/IN/5/mark Corvix/NNP/5/nsubj"
                    + " sued/VBD/2/advcl Novak/NNP/5/obj",
                TreeRepairs::mend))
        .contains("case(Corvix,by)", "obl(employed,Corvix)", "nsubj(sued,Miners)", "root(,sued)");
  }

  @Test
  void leavesTwoClausesAroundBut() {
    assertThat(
            mended(
                "It/PRP/2/nsubj failed/VBD/0/root but/CC/5/cc Bosch/NNP/5/nsubj"
                    + " signed/VBD/2/conj",
                ExceptedNouns::mend))
        .contains("nsubj(signed,Bosch)", "root(,failed)");
  }

  @Test
  void hangsAnOfficeOnThePersonNamedAfterIt() {
    assertThat(
            mended(
                "Governor/NNP/6/nsubj of/IN/3/case Texas/NNP/1/nmod/LOCATION"
                    + " Ann/NNP/5/compound/PERSON Hart/NNP/3/dep/PERSON signed/VBD/0/root"
                    + " it/PRP/6/obj",
                TitleOfName::mend))
        .contains(
            "compound(Hart,Governor) case(Texas,of) nmod(Governor,Texas) compound(Hart,Ann)"
                + " nsubj(signed,Hart)");
  }

  @Test
  void leavesAnOfficeThatNobodyIsNamedAfter() {
    assertThat(
            mended(
                "Governor/NNP/4/nsubj of/IN/3/case Texas/NNP/1/nmod/LOCATION signed/VBD/0/root",
                TitleOfName::mend))
        .contains("nsubj(signed,Governor)");
  }

  @Test
  void givesAClauseTheSubjectThatWasTakenForAnObject() {
    assertThat(
            mended(
                "They/PRP/3/nsubj are/VBP/3/aux hoping/VBG/0/root Weber/NNP/3/obj will/MD/6/aux"
                    + " win/VB/3/dep",
                ArgumentRepairs::mend))
        .contains("nsubj(win,Weber)", "ccomp(hoping,win)");
    assertThat(
            mended(
                "They/PRP/2/nsubj feared/VBD/0/root Weber/NNP/2/obj who/WP/5/nsubj won/VBD/3/acl:relcl",
                ArgumentRepairs::mend))
        .contains("obj(feared,Weber)");
  }

  @Test
  void takesAParticipleAfterACommaForAVerb() {
    assertThat(
            mended(
                "They/PRP/2/nsubj marched/VBD/0/root ,/,/4/punct chanting/VBG/5/amod"
                    + " slogans/NNS/2/obj",
                ArgumentRepairs::mend))
        .contains("advcl(marched,chanting)", "obj(chanting,slogans)");
  }

  @Test
  void takesAParticleBeforeAnObjectForPartOfTheVerb() {
    assertThat(
            mended(
                "He/PRP/2/nsubj walked/VBD/0/root back/RB/2/advmod his/PRP$/5/nmod:poss"
                    + " remarks/NNS/2/obj",
                ArgumentRepairs::mend))
        .contains("compound:prt(walked,back)");
  }

  @Test
  void tellsComplementsFromObjects() {
    assertThat(
            mended(
                "They/PRP/3/nsubj:pass were/VBD/3/aux:pass left/VBN/0/root vulnerable/JJ/3/obj"
                    + " to/IN/6/case thieves/NNS/3/obj",
                ArgumentRepairs::mend))
        .contains("xcomp(left,vulnerable)", "obl(left,thieves)");
    assertThat(
            mended(
                "It/PRP/2/nsubj made/VBD/0/root order/NN/4/nsubj one/CD/2/xcomp of/IN/6/case"
                    + " goals/NNS/4/nmod",
                ArgumentRepairs::mend))
        .contains("obj(made,order)", "xcomp(made,one)");
  }

  @Test
  void hangsAnInfinitiveOnTheNounThatItExplains() {
    assertThat(
            mended(
                "It/PRP/2/nsubj has/VBZ/0/root a/DT/4/det mine/NN/2/obj to/TO/6/mark"
                    + " sell/VB/2/ccomp",
                InfinitiveRepairs::mend))
        .contains("acl(mine,sell)");
    assertThat(
            mended(
                "It/PRP/2/nsubj refused/VBD/0/root an/DT/4/det offer/NN/2/obj to/TO/6/mark"
                    + " sell/VB/2/xcomp",
                InfinitiveRepairs::mend))
        .contains("acl(offer,sell)");
  }

  @Test
  void leavesTheInfinitiveOfAnObjectThatDoesIt() {
    assertThat(
            mended(
                "It/PRP/2/nsubj asked/VBD/0/root the/DT/4/det minister/NN/2/obj to/TO/6/mark"
                    + " sell/VB/2/xcomp",
                InfinitiveRepairs::mend))
        .contains("xcomp(asked,sell)");
    assertThat(
            mended(
                "It/PRP/2/nsubj used/VBD/0/root the/DT/4/det power/NN/2/obj to/TO/6/mark"
                    + " sell/VB/2/advcl",
                InfinitiveRepairs::mend))
        .contains("advcl(used,sell)");
  }

  @Test
  void takesWhatFollowsThePassiveForNoObject() {
    assertThat(
            mended(
                "She/PRP/3/nsubj:pass was/VBD/3/aux:pass elected/VBN/0/root ,/,/3/punct"
                    + " the/DT/7/det first/JJ/7/amod woman/NN/3/obj",
                ArgumentRepairs::mend))
        .contains("appos(She,woman)");
  }

  @Test
  void takesTheOwnerForWhatItOwnsNowhere() {
    assertThat(
            mended(
                "Denmark/NNP/6/nsubj 's/POS/1/case under/IN/5/case 14/CD/5/nummod"
                    + " girls/NNS/1/nmod won/VBD/0/root",
                ArgumentRepairs::mend))
        .contains("nsubj(won,girls)", "nmod:poss(girls,Denmark)");
  }

  @Test
  void takesAGerundBeforeItsObjectForNoAdjective() {
    assertThat(
            mended(
                "They/PRP/2/nsubj won/VBD/0/root by/IN/6/case changing/VBG/6/amod the/DT/6/det"
                    + " name/NN/2/obl",
                GerundRepairs::mend))
        .contains("advcl(won,changing)", "obj(changing,name)", "mark(changing,by)");
    assertThat(
            mended(
                "They/PRP/2/nsubj won/VBD/0/root by/IN/5/case growing/VBG/5/amod"
                    + " margins/NNS/2/obl",
                GerundRepairs::mend))
        .contains("amod(margins,growing)");
  }

  @Test
  void tellsWhatSomebodyIsAccusedOf() {
    assertThat(
            mended(
                "They/PRP/2/nsubj accused/VBD/0/root troops/NNS/2/obj in/IN/5/case Graz/NNP/2/obl"
                    + " of/IN/8/case hiding/VBG/8/amod arms/NNS/5/nmod",
                GerundRepairs::mend))
        .contains("advcl(accused,hiding)", "obj(hiding,arms)");
    assertThat(
            mended(
                "He/PRP/3/nsubj:pass was/VBD/3/aux:pass accused/VBN/0/root of/IN/5/case"
                    + " hiding/VBG/3/obl arms/NNS/5/obj",
                GerundRepairs::mend))
        .contains("advcl(accused,hiding)");
  }

  @Test
  void findsWhatARelativeClauseAgreesWith() {
    assertThat(
            mended(
                "a/DT/2/det pattern/NN/0/root by/IN/4/case troops/NNS/2/nmod ,/,/2/punct"
                    + " which/WDT/8/nsubj have/VBP/8/aux used/VBN/2/acl:relcl force/NN/8/obj",
                ThatClauses::mend))
        .contains("acl:relcl(troops,used)");
    assertThat(
            mended(
                "the/DT/2/det patterns/NNS/0/root of/IN/4/case troops/NNS/2/nmod"
                    + " which/WDT/7/nsubj have/VBP/7/aux changed/VBN/2/acl:relcl",
                ThatClauses::mend))
        .contains("acl:relcl(patterns,changed)");
  }

  @Test
  void takesAListForAll() {
    assertThat(
            mended(
                "It/PRP/2/nsubj gave/VBD/0/root the/DT/8/det ships/NNS/8/compound ,/,/8/punct"
                    + " planes/NNS/8/dep ,/,/8/punct tanks/NNS/2/obj and/CC/10/cc guns/NNS/8/conj",
                ArgumentRepairs::mend))
        .contains(
            "obj(gave,ships)",
            "det(ships,the)",
            "conj(ships,planes)",
            "conj(ships,tanks)",
            "conj(ships,guns)");
  }

  @Test
  void tellsThePastTenseFromAParticiple() {
    assertThat(tags("The/DT firm/NN called/VBN for/IN help/NN ./."))
        .containsExactly("DT", "NN", "VBD", "IN", "NN", ".");
    assertThat(tags("Firm/NN called/VBN for/IN help/NN"))
        .as("a headline")
        .containsExactly("NN", "VBN", "IN", "NN");
    assertThat(tags("The/DT firm/NN given/VBN help/NN ./."))
        .containsExactly("DT", "NN", "VBN", "NN", ".");
  }

  @Test
  void tellsThePastTenseByItsSubject() {
    String report = "It/PRP/2/nsubj linked/VBN/0/root to/IN/5/case a/DT/5/det site/NN/2/obl %s";
    assertThat(tagsAfterParsing(report.formatted("././2/punct"))).contains("VBD");
    assertThat(
            tagsAfterParsing("It/PRP/3/nsubj:pass is/VBZ/3/aux:pass linked/VBN/0/root ././3/punct"))
        .contains("VBN");
  }

  private static List<String> tags(String tagged) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String item : tagged.split(" ", -1)) {
      String[] parts = item.split("/", -1);
      CoreLabel token = new CoreLabel();
      token.setWord(parts[0]);
      token.setTag(parts[1]);
      tokens.add(token);
    }
    PastTense.tag(tokens);
    return tokens.stream().map(CoreLabel::tag).toList();
  }

  private static List<String> tagsAfterParsing(String parsed) {
    List<String> tags = new ArrayList<>();
    mended(
        parsed,
        (tokens, tree) -> {
          PastTense.mend(tokens, tree);
          tokens.forEach(it -> tags.add(it.tag()));
        });
    return tags;
  }
}
