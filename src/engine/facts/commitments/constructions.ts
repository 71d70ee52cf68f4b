import type { Construction } from './construction.ts'
import { askedToDo } from './constructions/asked-to-do.ts'
import { comesAbout } from './constructions/comes-about.ts'
import { decided } from './constructions/decided.ts'
import { effort } from './constructions/effort.ts'
import { expectsToAct } from './constructions/expects-to-act.ts'
import { explicitPromise } from './constructions/explicit-promise.ts'
import { firstPersonFuture } from './constructions/first-person-future.ts'
import { governmentFuture } from './constructions/government-future.ts'
import { governmentPresent } from './constructions/government-present.ts'
import { informingTheHouse } from './constructions/informing-the-house.ts'
import { nominalPlan } from './constructions/nominal-plan.ts'
import { obligation } from './constructions/obligation.ts'
import { onADay } from './constructions/on-a-day.ts'
import { ongoingAction } from './constructions/ongoing-action.ts'
import { passiveFuture } from './constructions/passive-future.ts'
import { passivePresent } from './constructions/passive-present.ts'
import { plannedEvent } from './constructions/planned-event.ts'
import { presentAsFuture } from './constructions/present-as-future.ts'
import { receives } from './constructions/receives.ts'
import { successor } from './constructions/successor.ts'
import { timetable } from './constructions/timetable.ts'
import { wish } from './constructions/wish.ts'

/** The first that fits a clause is the one that is told of. */
export const constructions: readonly Construction[] = [
  successor,
  firstPersonFuture,
  explicitPromise,
  expectsToAct,
  informingTheHouse,
  governmentFuture,
  presentAsFuture,
  nominalPlan,
  effort,
  ongoingAction,
  governmentPresent,
  wish,
  askedToDo,
  decided,
  receives,
  comesAbout,
  plannedEvent,
  onADay,
  passiveFuture,
  passivePresent,
  obligation,
  timetable,
]
